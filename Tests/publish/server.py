class Server:
    def __init__(self, program, work):
        pass
    def stop(self):
        pass
