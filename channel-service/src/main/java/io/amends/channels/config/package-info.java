/** What an operator sets, each key with its consequence. */
@NullMarked
package io.amends.channels.config;

import org.jspecify.annotations.NullMarked;
