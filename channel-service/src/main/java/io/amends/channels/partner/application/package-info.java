/** Telling the partner, in order, until it has it. */
@NullMarked
package io.amends.channels.partner.application;

import org.jspecify.annotations.NullMarked;
