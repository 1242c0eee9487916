/** Figures, gates and counts, and how they are told. */
@NullMarked
package io.amends.journeys.bench.report;

import org.jspecify.annotations.NullMarked;
