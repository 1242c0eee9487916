/** Timers are kept to a plan and fired when the database says that they are due. */
@NullMarked
package io.amends.followups.timer.application;

import org.jspecify.annotations.NullMarked;
