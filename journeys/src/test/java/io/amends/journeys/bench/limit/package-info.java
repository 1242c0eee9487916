/** Figures are only as good as what makes them. */
@NullMarked
package io.amends.journeys.bench.limit;

import org.jspecify.annotations.NullMarked;
