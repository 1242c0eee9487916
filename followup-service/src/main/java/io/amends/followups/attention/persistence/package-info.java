/** Keeps when each open ticket must be looked at. */
@NullMarked
package io.amends.followups.attention.persistence;

import org.jspecify.annotations.NullMarked;
