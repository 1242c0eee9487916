/** Replies over REST. */
@NullMarked
package io.amends.channels.delivery.web;

import org.jspecify.annotations.NullMarked;
