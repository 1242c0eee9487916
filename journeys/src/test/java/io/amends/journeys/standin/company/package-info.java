/** The stand-in for the company, seen by whoever calls it. */
@NullMarked
package io.amends.journeys.standin.company;

import org.jspecify.annotations.NullMarked;
