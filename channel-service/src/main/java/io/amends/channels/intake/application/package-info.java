/** From the bytes of a webhook to messages in their threads. */
@NullMarked
package io.amends.channels.intake.application;

import org.jspecify.annotations.NullMarked;
