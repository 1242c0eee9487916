/** Stands between a service and what it talks to, and disturbs the talk. */
@NullMarked
package io.amends.journeys.faults.proxy;

import org.jspecify.annotations.NullMarked;
