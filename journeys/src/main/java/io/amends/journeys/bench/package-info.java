/** Measures what the design promises, each time against a limit of the same machine in the same run: ./amends bench. */
@NullMarked
package io.amends.journeys.bench;

import org.jspecify.annotations.NullMarked;
