/** Threads and the messages in them. */
@NullMarked
package io.amends.channels.conversation.domain;

import org.jspecify.annotations.NullMarked;
