/**
 * Stand-ins that speak the published protocols of the outside world, so that the product can be tried without an
 * account anywhere; they share no code with the product, else a mistake in it would be agreed upon by both sides.
 */
@NullMarked
package io.amends.journeys.standin;

import org.jspecify.annotations.NullMarked;
