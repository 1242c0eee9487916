/** The stand-in for X, seen by the brand's app, by its webhook and by the people. */
@NullMarked
package io.amends.journeys.standin.x;

import org.jspecify.annotations.NullMarked;
