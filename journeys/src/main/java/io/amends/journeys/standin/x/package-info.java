/** The network X: its API v2 for the brand, its Activity API webhooks, and the people who write there. */
@NullMarked
package io.amends.journeys.standin.x;

import org.jspecify.annotations.NullMarked;
