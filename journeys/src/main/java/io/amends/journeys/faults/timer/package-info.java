/** Timers while the clock of the house is killed, stopped and told the wrong time. */
@NullMarked
package io.amends.journeys.faults.timer;

import org.jspecify.annotations.NullMarked;
