/** Keeps what was promised, as times. */
@NullMarked
package io.amends.followups.commitment.persistence;

import org.jspecify.annotations.NullMarked;
