/** Executors over REST, and the door for their call-backs. */
@NullMarked
package io.amends.tickets.executor.web;

import org.jspecify.annotations.NullMarked;
