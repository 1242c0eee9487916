/** Tells the others what came in. */
@NullMarked
package io.amends.channels.intake.messaging;

import org.jspecify.annotations.NullMarked;
