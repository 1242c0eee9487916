/** The tickets over which a benchmark runs, and the counts by which it is judged. */
@NullMarked
package io.amends.journeys.bench.data;

import org.jspecify.annotations.NullMarked;
