/** What X sends, and what X is sent. */
@NullMarked
package io.amends.channels.network.x.gateway;

import org.jspecify.annotations.NullMarked;
