import 'reflect-metadata'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { OrdersController } from './orders.controller.js'
import { WechatPayModule } from './wechatpay.module.js'

@Module({ imports: [WechatPayModule], controllers: [OrdersController] })
class AppModule {}

// rawBody: the signature of a notification covers the bytes received.
const app = await NestFactory.create(AppModule, { rawBody: true, logger: ['error', 'warn'] })
app.enableShutdownHooks()
await app.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1')
const { port } = (app.getHttpServer() as Server).address() as AddressInfo
console.log(`http://127.0.0.1:${port}`)
