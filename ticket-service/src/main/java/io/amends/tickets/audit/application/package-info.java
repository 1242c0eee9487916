/** Who read what was not public (A14). */
@NullMarked
package io.amends.tickets.audit.application;

import org.jspecify.annotations.NullMarked;
