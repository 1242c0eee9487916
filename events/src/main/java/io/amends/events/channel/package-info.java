/** Facts that channel-service owns; the key is the conversation. */
@NullMarked
package io.amends.events.channel;

import org.jspecify.annotations.NullMarked;
