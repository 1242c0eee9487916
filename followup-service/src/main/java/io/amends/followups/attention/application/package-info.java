/** Sets the timers by which no open ticket lies around, and watches that none is without. */
@NullMarked
package io.amends.followups.attention.application;

import org.jspecify.annotations.NullMarked;
