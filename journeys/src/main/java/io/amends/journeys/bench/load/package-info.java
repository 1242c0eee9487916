/** Makes load over HTTP and measures it. */
@NullMarked
package io.amends.journeys.bench.load;

import org.jspecify.annotations.NullMarked;
