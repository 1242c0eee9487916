/** The rota as a file. */
@NullMarked
package io.amends.followups.oncall.persistence;

import org.jspecify.annotations.NullMarked;
