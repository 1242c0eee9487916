/** The launcher, without the services: they have their own tests and the journeys. */
@NullMarked
package io.amends.journeys.launcher;

import org.jspecify.annotations.NullMarked;
