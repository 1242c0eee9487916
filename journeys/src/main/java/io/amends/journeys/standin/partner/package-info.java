/** An integration partner that subscribes to webhooks. */
@NullMarked
package io.amends.journeys.standin.partner;

import org.jspecify.annotations.NullMarked;
