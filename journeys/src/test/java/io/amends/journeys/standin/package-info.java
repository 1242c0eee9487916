/** What the stand-ins promise, checked from outside: over HTTP, with independent signatures, without the product. */
@NullMarked
package io.amends.journeys.standin;

import org.jspecify.annotations.NullMarked;
