/** A stand-in for the part of Stripe that refunds. */
@NullMarked
package io.amends.embedded.stripe;

import org.jspecify.annotations.NullMarked;
