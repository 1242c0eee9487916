/**
 * Fault runs: webhooks and decisions while processes are killed and connections disturbed, and a look from outside afterwards.
 */
@NullMarked
package io.amends.journeys.faults;

import org.jspecify.annotations.NullMarked;
