/** Timers as rows. */
@NullMarked
package io.amends.followups.timer.persistence;

import org.jspecify.annotations.NullMarked;
