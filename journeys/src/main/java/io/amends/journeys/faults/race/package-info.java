/** Decisions that strive with each other, round by round on a running stack, and a judge who stands outside. */
@NullMarked
package io.amends.journeys.faults.race;

import org.jspecify.annotations.NullMarked;
