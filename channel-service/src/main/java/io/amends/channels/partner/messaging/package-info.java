/** Which facts concern a partner, and which of their fields. */
@NullMarked
package io.amends.channels.partner.messaging;

import org.jspecify.annotations.NullMarked;
