/** Texts that we draft. */
@NullMarked
package io.amends.tickets.reply.application;

import org.jspecify.annotations.NullMarked;
