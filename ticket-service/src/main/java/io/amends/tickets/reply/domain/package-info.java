/** What a reply may be. */
@NullMarked
package io.amends.tickets.reply.domain;

import org.jspecify.annotations.NullMarked;
