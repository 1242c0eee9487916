/** Sees that promises are kept, and says so when one is not. */
@NullMarked
package io.amends.followups.commitment.application;

import org.jspecify.annotations.NullMarked;
