/** The webhook of the X Activity API. */
@NullMarked
package io.amends.channels.network.x.web;

import org.jspecify.annotations.NullMarked;
