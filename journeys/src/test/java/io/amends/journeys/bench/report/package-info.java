/** Figures are only as good as what makes them. */
@NullMarked
package io.amends.journeys.bench.report;

import org.jspecify.annotations.NullMarked;
