/** Webhooks to the partner in PostgreSQL. */
@NullMarked
package io.amends.channels.partner.persistence;

import org.jspecify.annotations.NullMarked;
