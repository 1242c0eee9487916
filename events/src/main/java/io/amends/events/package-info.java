/** The published language: what the services tell each other over Kafka, and nothing else. */
@NullMarked
package io.amends.events;

import org.jspecify.annotations.NullMarked;
