/** What a fault run puts into the JVM of a service; no service is built with it. */
@NullMarked
package io.amends.journeys.faults.agent;

import org.jspecify.annotations.NullMarked;
