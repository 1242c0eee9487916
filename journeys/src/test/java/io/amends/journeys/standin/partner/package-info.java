/** The stand-in for the partner, seen by whoever calls it. */
@NullMarked
package io.amends.journeys.standin.partner;

import org.jspecify.annotations.NullMarked;
