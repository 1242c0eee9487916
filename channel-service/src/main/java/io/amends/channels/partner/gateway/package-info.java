/** Signed calls to the partner. */
@NullMarked
package io.amends.channels.partner.gateway;

import org.jspecify.annotations.NullMarked;
