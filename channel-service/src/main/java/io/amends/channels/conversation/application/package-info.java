/** Keeping every message once, in its thread. */
@NullMarked
package io.amends.channels.conversation.application;

import org.jspecify.annotations.NullMarked;
