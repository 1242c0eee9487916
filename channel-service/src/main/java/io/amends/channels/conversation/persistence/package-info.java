/** Conversations and messages in PostgreSQL. */
@NullMarked
package io.amends.channels.conversation.persistence;

import org.jspecify.annotations.NullMarked;
