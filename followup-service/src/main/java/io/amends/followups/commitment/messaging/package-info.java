/** Tells the house that a promise was kept. */
@NullMarked
package io.amends.followups.commitment.messaging;

import org.jspecify.annotations.NullMarked;
