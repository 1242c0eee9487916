/** The systems that carry remedies out, as data: how they are called and how their answers are read. */
@NullMarked
package io.amends.tickets.executor.domain;

import org.jspecify.annotations.NullMarked;
