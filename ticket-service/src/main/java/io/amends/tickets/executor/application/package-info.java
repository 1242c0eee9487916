/** Naming the systems that carry remedies out, trying them, and taking their call-backs. */
@NullMarked
package io.amends.tickets.executor.application;

import org.jspecify.annotations.NullMarked;
