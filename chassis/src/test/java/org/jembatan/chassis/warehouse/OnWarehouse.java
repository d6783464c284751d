package org.jembatan.chassis.warehouse;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;

import org.jembatan.chassis.test.OnRealEngines;

/** A test of the warehouse on a real broker and a real store; all share one. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Warehouse.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.application.name=warehouse",
            "jembatan.outbox.sweep-interval=1s",
            "jembatan.fan-out.sweep-interval=1s"
        })
@OnRealEngines
public @interface OnWarehouse {}
