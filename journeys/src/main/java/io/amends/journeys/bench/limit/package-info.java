/** What PostgreSQL alone reaches with the statements that a service really sends. */
@NullMarked
package io.amends.journeys.bench.limit;

import org.jspecify.annotations.NullMarked;
