/** What a partner is told, and when it is tried again. */
@NullMarked
package io.amends.channels.partner.domain;

import org.jspecify.annotations.NullMarked;
