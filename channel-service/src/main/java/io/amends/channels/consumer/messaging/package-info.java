/** One consumer per topic, each dispatching to the concepts. */
@NullMarked
package io.amends.channels.consumer.messaging;

import org.jspecify.annotations.NullMarked;
