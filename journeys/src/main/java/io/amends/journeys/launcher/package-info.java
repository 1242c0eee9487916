/** Starts and ends everything that Amends consists of on one machine: for ./amends, for journeys, for development. */
@NullMarked
package io.amends.journeys.launcher;

import org.jspecify.annotations.NullMarked;
