/** Judges a run by what was sent, what the databases hold and what the outside world saw. */
@NullMarked
package io.amends.journeys.faults.oracle;

import org.jspecify.annotations.NullMarked;
